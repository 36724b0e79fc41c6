/** The end of a treatment: closing an episode, what that would do, and what becomes of its booked visits. */
package extensor.care.discharge;
