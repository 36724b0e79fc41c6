/**
 * The schedule: who meets whom, when, in which room and with which device. Nothing clinical is in it, so the front desk may read all of it. That no one
 * is in two places is proven by the database: an appointment owns the five-minute cells of its therapist, room, devices and patient, and a cell has one
 * owner ({@link extensor.care.booking.Cells}). {@link extensor.care.booking.SlotSearch} proposes times without a database, and
 * {@link extensor.care.booking.BookingCheck} says what stands against a visit that is booked;
 * {@link extensor.care.booking.BookingVisits}, {@link extensor.care.booking.MovingVisits} and
 * {@link extensor.care.booking.CancellingVisits} are the doors through which they are taken and given back. Whoever comes without being booked takes up one of
 * the visits that the plan asks for all the same ({@link extensor.care.booking.WalkInRecorder}).
 */
package extensor.care.booking;
