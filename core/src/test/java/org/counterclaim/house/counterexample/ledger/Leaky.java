package org.counterclaim.house.counterexample.ledger;

import ai.onnxruntime.OrtEnvironment;
import java.sql.Connection;
import org.counterclaim.house.counterexample.claim.Restless;

/** Knows JDBC and the runtime where it should not, prints, throws anything, and closes a cycle. */
public class Leaky {
  Connection connection;
  OrtEnvironment runtime;
  Restless restless;

  void fail() {
    System.out.println(restless);
    throw new RuntimeException("no word of what went wrong");
  }
}
