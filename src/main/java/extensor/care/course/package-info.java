/**
 * The course: the dated visits that a signed plan promises. Working it out is a pure function ({@link extensor.care.course.Course});
 * {@code visits} keeps what it gives for the version in force, so that worklists are one query. What falls on a day at home is worked out on the spot
 * ({@link extensor.care.course.HomeDay}).
 */
package extensor.care.course;
