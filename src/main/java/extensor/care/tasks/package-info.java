/**
 * What somebody must see to by when: a patient asks for another time, an exercise hurt, an item is stopped by a new fact. A task belongs to a role
 * and a patient; what the desk gets is said in words of a closed list, never in somebody's own, so that nothing clinical can slip through.
 * What people do with a task is kept act by act, and the task stands as its acts leave it.
 */
package extensor.care.tasks;
