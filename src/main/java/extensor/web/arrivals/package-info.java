/** Who comes today, who waits, who is late: the desk's page of arrivals. Nothing clinical. */
package extensor.web.arrivals;
