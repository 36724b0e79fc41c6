/** The therapist's plans: the day's list, starting, the composer (a page and its panes: dose, phase, goals, safety), and the plan as it stands. */
package extensor.web.plans;
