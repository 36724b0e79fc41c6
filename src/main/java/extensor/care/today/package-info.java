/** The therapist's day: what is booked, what is to be written, what waits; and where each patient stands, in a few facts. */
package extensor.care.today;
