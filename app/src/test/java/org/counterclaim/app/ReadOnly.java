package org.counterclaim.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.LedgerException;

/** A ledger as it is on a disk that may not be written, also for those who may write everywhere. */
public final class ReadOnly {

  private ReadOnly() {}

  /** {@return the ledger, which refuses to tie what is not tied} */
  public static Ledger of(Ledger ledger) {
    return (Ledger)
        Proxy.newProxyInstance(
            ReadOnly.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isReadOnly")) {
                return true;
              }
              if (method.getName().equals("link")) {
                throw new LedgerException("here", "it may only be read");
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
