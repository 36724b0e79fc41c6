/** What the administrator does: accounts, sites, rooms and devices, working hours, the audit trail. Nothing here reads a record. */
package extensor.web.clinic;
