/**
 * Serial casting: a joint is held in a stretch by one cast after the other. Each sitting of a series is written once ({@link
 * extensor.care.casting.CastEntry}); where the series stands follows from them ({@link extensor.care.casting.CastCourse}, decision 0084).
 * {@link extensor.care.casting.CastVerdict} says, purely, what its angles tell and whether another cast is worth its risk (SC-PLATEAU-1, decision 0082).
 * Doors: {@link extensor.care.casting.Casting} and {@link extensor.care.casting.ReadingCasts}.
 */
package extensor.care.casting;
