/**
 * Serial casting: a joint is held in a stretch by one cast after the other. {@link extensor.care.casting.CastVerdict} says, purely, what the angles of a
 * series tell and whether another cast is worth its risk (SC-PLATEAU-1, decision 0082).
 */
package extensor.care.casting;
