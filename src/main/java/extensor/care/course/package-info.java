/** What a plan promises, day by day: pure functions of what was signed, without a database and without a clock. */
package extensor.care.course;
