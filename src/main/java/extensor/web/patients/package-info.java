/** The record: finding, registering, reading, health facts, episodes, taking part. The desk and the therapist share addresses but see different pages. */
package extensor.web.patients;
