/** The calendar of a site and the visits in it. Nothing clinical. */
package extensor.web.calendar;
