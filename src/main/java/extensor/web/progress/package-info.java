/** The pages on which a therapist measures and follows how a patient gets on. The chart is drawn by {@code /WEB-INF/parts/chart.xhtml}, for the patient too. */
package extensor.web.progress;
