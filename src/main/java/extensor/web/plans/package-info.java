/** The therapist's plans: starting one, the composer (a page and its panes), and the plan as signed. */
package extensor.web.plans;
