/** The end of a treatment: what closing an episode would do, and what becomes of its booked visits. */
package extensor.care.discharge;
