package extensor.care.plans;

/** What a signature brought about: the number of the version in force, and whether its patient has an account to read it with. */
public record SignResult(int number, boolean patientReads) {}
