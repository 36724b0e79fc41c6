/**
 * The program from outside, and its start. {@link extensor.program.Main} and {@link extensor.program.Settings} run before the server: flags,
 * environment, defaults, the address printed when ready. {@link extensor.boot.StartUp} runs within it before the first request: database, migrations,
 * {@link extensor.boot.ReferenceData}, the {@link extensor.demo.Demo} clinic where it is asked for, else the first site and the link for the first administrator. The two halves live in different class loaders and talk by system
 * properties ({@link extensor.program.Readiness}). What fails here ends the process with one line.
 */
package extensor.boot;
