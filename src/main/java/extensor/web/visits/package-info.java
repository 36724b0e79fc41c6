/** The therapist's day and the visits: what is given as planned is signed in two steps, what was different is said in place. */
package extensor.web.visits;
