/**
 * Booking: who meets whom, when, in which room and with which device. Nothing clinical is in it, so the front desk may read all of it. That no one
 * is in two places is proven by the database: a booked visit owns the five-minute cells of its therapist, room, devices and patient, and a cell has one
 * owner ({@link extensor.care.visits.Cells}). {@link extensor.care.booking.SlotSearch} proposes times as a pure function, and
 * {@link extensor.care.booking.SeriesSearch} those of a whole plan as another;
 * {@link extensor.care.visits.BookingCheck} says what stands against a visit that is booked;
 * {@link extensor.care.booking.BookingVisits}, {@link extensor.care.booking.MovingVisits} and
 * {@link extensor.care.booking.CancellingVisits} are the doors through which they are taken and given back.
 */
package extensor.care.booking;
