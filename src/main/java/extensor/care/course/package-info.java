/**
 * The course: the dated visits that a signed plan promises. Working it out is a pure function ({@link extensor.care.course.Course}); what it gives for
 * the version in force is kept, so that worklists are one query. One place writes it ({@link extensor.care.course.RecheckWindows}), in the transaction of
 * the signature. Windows are promises, not bookings: those are the schedule's. What falls on a day at home is worked out on the spot
 * ({@link extensor.care.course.HomeDay}).
 */
package extensor.care.course;
