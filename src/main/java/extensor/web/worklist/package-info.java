/**
 * The visits that are still to be booked, and their booking. Pages of the front desk: nothing clinical can be here.
 */
package extensor.web.worklist;
