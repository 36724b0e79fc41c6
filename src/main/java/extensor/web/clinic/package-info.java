/** What the administrator does: accounts, sites, the audit trail. Nothing here reads a record. */
package extensor.web.clinic;
