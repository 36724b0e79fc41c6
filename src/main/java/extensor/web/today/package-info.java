/** The therapist's page of the day. */
package extensor.web.today;
