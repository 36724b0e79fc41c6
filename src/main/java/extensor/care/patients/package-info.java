/**
 * People in treatment: who they are, who treats them, what is known of their health, and what they are treated for.
 *
 * <p>{@link extensor.care.patients.RecordAccess} is asked before any record is opened; it passes the therapists who treat the patient and the patient
 * whose own record it is. For everybody else the record is not there. {@link extensor.care.patients.TakingPart} is the way in with a reason. The desk has doors of
 * its own, which lead to nothing clinical.
 *
 * <p>A {@link extensor.care.patients.Fact} says of one condition that it is present or absent, where and from when until when; what nobody told is
 * neither. Facts are not overwritten: they end, or are withdrawn with a reason. An episode of care is one problem at one place, with its therapist and home site.
 *
 * <p>People are found in one spelling ({@link extensor.care.patients.NameFold}), by words that are kept with them. Two records of one person become one
 * through {@link extensor.care.patients.Merging}: this room moves its own rows and tells the other rooms, which move theirs.
 *
 * <p>The audit trail is written in the room of access and asked here ({@link extensor.care.patients.ReadingAudit}), because a question may name a record or the
 * site where somebody is treated.
 */
package extensor.care.patients;
