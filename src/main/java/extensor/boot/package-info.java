/**
 * The start inside the server, before the first request. {@link extensor.boot.StartUp} waits for the database, migrates it, reads
 * {@link extensor.boot.ReferenceData}, and opens the {@link extensor.demo.Demo} clinic where it is asked for, else the first site and the link
 * for the first administrator. It tells the launcher ({@code program}) by system properties, since the two live in different class loaders.
 * What fails here ends the process with one line. Before the first request
 * {@link extensor.boot.SpelledAnew} spells whoever was spelled by older rules. From then on {@link extensor.boot.Cleanup} removes what has aged, a bite a minute.
 */
package extensor.boot;
