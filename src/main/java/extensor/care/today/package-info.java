/**
 * The therapist's day: what is booked, what is to be written, what waits; where each patient stands, in a few facts; by what the own patients are filtered, and
 * what is offered as the next act.
 */
package extensor.care.today;
