/** The therapist's day: what is booked, what is to be written, what waits. */
package extensor.care.today;
