/**
 * The appointments of a day or a week. A page of the front desk: nothing clinical can be here.
 */
package extensor.web.calendar;
