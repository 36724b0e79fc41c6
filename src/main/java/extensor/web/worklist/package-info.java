/** The worklist of the desk: plans and visits that need a time, and the pages that book them. Nothing clinical. */
package extensor.web.worklist;
