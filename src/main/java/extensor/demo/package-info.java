/** The demo clinic, behind its flag. It acts through the doors, as its people would. */
package extensor.demo;
