package extensor.care.catalogue;

import java.util.Locale;

/** The kinds of treatment; each has a directory of definition files. */
public enum Family {
    HEAT("Heat"),
    COLD("Cold"),
    ES("Electrical stimulation"),
    CAST("Casting"),
    EXERCISE("Exercise"),
    MANUAL("Manual therapy, hands-on"),
    ULTRASOUND("Ultrasound"),
    CPM("Continuous passive motion machine"),
    HYDRO("Hydrotherapy, water"),
    ORTHOSIS("Orthosis, splint, brace, support"),
    EDUCATION("Education and advice"),
    REFERRAL("Referral"),
    DEVICE("Device, machine"),
    FUNCTION("Function, practice of daily tasks"),
    VESTIBULAR("Vestibular, dizziness"),
    RESPIRATORY("Respiratory, lungs");

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** What a person may type to find the family in the palette; its display name is the bundle's. */
    String words() {
        return words;
    }

    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }
}
