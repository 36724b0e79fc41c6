/**
 * The patient's days at home: what the plan asks for, what was done, and what was too sore. {@code ReportingHome} is the patient's door; what was reported
 * is read by others through {@link extensor.care.home.HomeLog}.
 */
package extensor.care.home;
