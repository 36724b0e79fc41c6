package extensor.care.progress;

import extensor.care.home.HomeLine;

/** What the patient told of something at home that was not done as prescribed, by the name that it had then. */
public record MissedAtHome(String name, HomeLine line) {}
