/**
 * The clinic's domain, one package for each room; {@link extensor} lists them, lowest first. A room may use the rooms
 * below it, and {@code shared}; it tells the rooms above it by events. Other packages see a room's verb classes, sheets (records) and enums;
 * everything else stays inside.
 */
package extensor.care;
