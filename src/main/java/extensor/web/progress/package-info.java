/** Measuring, and the progress of a patient. {@code /WEB-INF/parts/chart.xhtml} draws the chart, also for the patient. */
package extensor.web.progress;
