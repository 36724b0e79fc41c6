/** The therapist's visits: signed as planned in two steps, with exceptions noted in place. */
package extensor.web.visits;
