/** Who calls and what they may do: roles, the caller, the rules on doors, and the audit trail. */
package extensor.care.access;
