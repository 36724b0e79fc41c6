package extensor.shared.json;

/** Reference data that cannot be taken as it is: which file, which place in it, what is wrong. */
public class InvalidFile extends RuntimeException {
    public InvalidFile(String file, String place, String what) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + what);
    }
}
