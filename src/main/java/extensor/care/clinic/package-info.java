/**
 * The organization itself: its sites with the zone in which each counts its days, its rooms and devices, and who works when. What is open is read
 * at once as {@link extensor.care.clinic.Openings}, a value that courses and bookings are worked out from.
 */
package extensor.care.clinic;
