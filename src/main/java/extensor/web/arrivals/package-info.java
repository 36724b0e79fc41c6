/**
 * Who comes today and who has come. A page of the front desk: nothing clinical can be here.
 */
package extensor.web.arrivals;
