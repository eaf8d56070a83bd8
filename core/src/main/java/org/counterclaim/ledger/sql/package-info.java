/**
 * The ledger on a database; the only package that knows JDBC.
 *
 * <p>{@link org.counterclaim.ledger.sql.SqlLedger} is the way in. Behind it {@code SqliteFile}
 * opens the file, {@code Appender} writes, {@code Verifier} proves, {@code Chain} holds the recipe
 * of the hashes and {@code Row} says which column holds what. {@code LinkageFinder} ties a report
 * to its {@code SqlNeighbours}, {@code LinkageJson} is what the chain keeps of it, {@code
 * LinkageRows} lays that out, and {@code MatterLoader} asks it. What SQLite alone can do stays in
 * {@code SqliteFile}, {@code WordSearch} and the migrations.
 *
 * <pre>{@code
 * try (Ledger ledger = SqlLedger.open(Path.of("ledger.db"))) {
 *   Receipt receipt = ledger.append(reading, original, linker);
 * }
 * }</pre>
 */
@NullMarked
package org.counterclaim.ledger.sql;

import org.jspecify.annotations.NullMarked;
