package extensor.care.patients;

import extensor.shared.TypedText;
import java.util.Objects;

/** How a patient is called everywhere: the given names first. Some people have only one name. */
public final class PatientName {
    private PatientName() {}

    /** Of the two columns of a query; either may be empty. */
    public static String of(Object givenNames, Object familyName) {
        return TypedText.line(Objects.toString(givenNames, "") + " " + Objects.toString(familyName, ""));
    }
}
