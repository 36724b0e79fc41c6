/**
 * What the front desk does: who comes today, what is to be booked, the calendar. Nothing clinical can be here: the pages are made of the lines of
 * {@code care.schedule} and {@code care.tasks}, which hold none.
 */
package extensor.web.desk;
