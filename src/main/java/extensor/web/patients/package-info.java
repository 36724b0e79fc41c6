/** The record: finding, registering, reading, health facts, episodes, taking part. One address for both, but the desk sees another page than the therapist. */
package extensor.web.patients;
