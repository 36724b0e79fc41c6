/** The program around the server: the launcher, its settings, backup and restore. */
package extensor.program;
