/** Doors for other programs, beside the pages. */
package extensor.api;
