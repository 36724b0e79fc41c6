package extensor.care.patients;

import java.io.Serializable;

/**
 * What the front desk sees of a record: identity, contact, coverage, how many records were merged into it, and the account (null for none). Nothing clinical
 * can be in it.
 */
public record DeskSheet(
        PatientBanner banner,
        Age age,
        Registration registration,
        int revision,
        int formerRecords,
        PatientAccount account)
        implements Serializable {}
