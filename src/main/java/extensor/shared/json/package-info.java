/** Strict JSON: a reader that names the place of each fault, and the canonical form in which content is hashed. */
package extensor.shared.json;
