/**
 * The facts of a visit, under one id from promise to note ({@link extensor.care.visits.Visit}): its plan asks for it, it is booked, somebody arrives or
 * walks in, it ends. It belongs to an episode and may have no plan. What a signed plan promises is worked out in {@code course}; one place writes it here
 * ({@link extensor.care.visits.RematchVisits}), in the transaction of the signature. Five-minute cells prove that nobody is booked twice
 * ({@link extensor.care.visits.Cells}); devices are rows beside them ({@link extensor.care.visits.HeldDevices}); what stands against a booked visit is kept
 * with it ({@link extensor.care.visits.BookingCheck}). Everybody who changes visits of a plan locks the plan first; where there is none, the episode.
 */
package extensor.care.visits;
