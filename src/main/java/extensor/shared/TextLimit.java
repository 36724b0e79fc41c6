package extensor.shared;

/**
 * How long each text that people type may be: its field, the check behind it and its column say the same. A line end counts as one character. The
 * column is the one that keeps it; none where it lies in a longer text or is kept nowhere.
 */
public enum TextLimit {
    GIVEN_NAMES(100, "patient.given_names"),
    FAMILY_NAME(100, "patient.family_name"),
    BIRTH_DATE(40, null),
    PATIENT_PHONE(40, "patient.phone"),
    EMAIL(200, "patient.email"),
    ADDRESS(400, "patient.address"),
    INSURER(120, "patient.insurer"),
    MEMBER_NUMBER(60, "patient.member_number"),
    GUARDIAN(200, "patient.guardian"),
    ACCOUNT_NAME(120, "account.name"),
    SIGN_IN_NAME(100, "account.sign_in_name"),
    PASSWORD(128, null),
    SETUP_CODE(40, null),
    SIGN_IN_CODE(40, null),
    PIN(8, null),
    PASSKEY_NAME(60, "passkey.name"),
    EPISODE(300, "episode.description"),
    FACT_NOTE(500, "health_fact.note"),
    MERGE_REASON(300, "record_merge.reason"),
    TAKE_PART_REASON(200, "care.reason"),
    ACTIVITY(120, null),
    CORRECTION_REASON(300, "measurement.withdrawn_reason"),
    SITE_NAME(120, "site.name"),
    SITE_PHONE(40, "site.phone"),
    SITE_ADDRESS(200, "site.address"),
    ROOM_NAME(80, "room.name"),
    HOURS_REASON(120, "absence.reason"),
    HOURS(80, null),
    PLAN_TITLE(160, "treatment_plan.title"),
    DOSE_LINE(200, null),
    PHASE_NAME(80, null),
    PHASE_TEXT(300, null),
    GOAL(200, null),
    ACCEPTED_REASON(500, null),
    SAFEGUARD_NOTE(200, "recorded_safeguard.note"),
    SAFEGUARD_REASON(300, "recorded_safeguard.withdrawn_reason"),
    CAST_READINGS(60, null),
    CAST_NOTE(500, "cast_entry.note"),
    VISIT_NOTE(4000, null),
    OMISSION(500, null),
    ADDENDUM(2000, "addendum.words"),
    ADDENDUM_REASON(200, "addendum.reason"),
    TASK_TOLD(200, "task_act.told"),
    TASK_NOTE(500, "task_act.note"),
    FILTER_NAME(60, "patient_filter.name"),
    SORE_WORD(300, "home_entry.word"),
    PATIENT_SEARCH(200, null),
    TREATMENT_SEARCH(100, null),
    ACCOUNT_SEARCH(120, null),
    ACT_SEARCH(80, null),
    RECORD_SEARCH(20, null);

    private final int longest;
    private final String column;

    TextLimit(int longest, String column) {
        this.longest = longest;
        this.column = column;
    }

    public int longest() {
        return longest;
    }

    /** Table and column, or null. */
    public String column() {
        return column;
    }

    public boolean exceededBy(String text) {
        return text != null && text.length() > longest;
    }

    /** As much of the text as may be. */
    public String cut(String text) {
        return TypedText.cut(text, longest);
    }
}
